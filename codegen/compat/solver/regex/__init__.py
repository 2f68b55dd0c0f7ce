"""Regular expressions of ECMA-262 as sets of texts: what one matches, both match, or one does and the other does not."""
