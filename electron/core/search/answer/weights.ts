/** An innovation by one of its documents is worth a little less than by its own words, and by both a little more. */
export const worthOfDocument = 0.9;
export const bonusForBoth = 0.15;
