actor A
  name en "US | U.S. | Us | us | IS | the Kremlin | al-Nusra | AL-NUSRA | M-19 | P5+1 | 24.kg | X"
US U.S. us IS THE KREMLIN AL NUSRA M19 P5+1
