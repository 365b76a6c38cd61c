actor SYR
	name en "Syria" # c
  kind country
