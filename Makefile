# Truce. `make run` and `make test` set up, build and do what they say; Meson does the work.
SHELL := /bin/bash
BUILD := build
EXAMPLE := examples/astana-2017

.PHONY: all setup build run test check bench fuzz asan format tidy layers install clean help

all: build

help: ## this list
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

setup: ## install what is missing (apt packages by name), or say what is
	@tools/setup

$(BUILD)/build.ninja: meson.build meson_options.txt
	@test -f $@ || meson setup $(BUILD) --buildtype release >/dev/null

build: setup $(BUILD)/build.ninja ## build/truce
	@ninja -C $(BUILD) truce

run: build ## the main job on examples/astana-2017
	@$(BUILD)/truce run $(EXAMPLE)

test: setup $(BUILD)/build.ninja ## build and pass all tests
	@ninja -C $(BUILD)
	@tools/run-tests $(BUILD)

bench: setup $(BUILD)/build.ninja ## measured figures beside a peer's, in one run
	@ninja -C $(BUILD)
	@bench/run $(BUILD)

asan: setup ## the tests under ASan and UBSan (clang)
	@test -f build-asan/build.ninja || CC=clang-14 meson setup build-asan --buildtype debugoptimized -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@ninja -C build-asan
	@tools/run-tests build-asan

fuzz: setup ## each fuzz target for SECONDS_EACH (20)
	@test -f build-fuzz/build.ninja || CC=clang-14 meson setup build-fuzz --buildtype debugoptimized -Db_sanitize=address,undefined -Db_lundef=false -Dfuzz=enabled -Dtests=enabled >/dev/null
	@ninja -C build-fuzz
	@tools/run-fuzz build-fuzz $${SECONDS_EACH:-20}

layers: ## does any folder include what it may not?
	@python3 tools/check-layers

format: ## clang-format everything in place
	@tools/format

tidy: $(BUILD)/build.ninja ## clang-tidy
	@tools/tidy $(BUILD)

install: build ## DESTDIR and PREFIX as usual
	@meson configure $(BUILD) -Dprefix=$${PREFIX:-/usr/local} && meson install -C $(BUILD)

clean: ## remove the build folders
	rm -rf $(BUILD) build-asan build-fuzz
