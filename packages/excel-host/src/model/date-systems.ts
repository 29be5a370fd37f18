/** Days between the two date systems: 1 January 1904 is 1462 in the one and 0 in the other. */
export const DAYS_TO_1904 = 1462;
