/** Heights on the strip, px from its top: the grip, the line of days, and where marks and handle end. */
export const GRIP = { top: 1, size: 12 };
export const AXIS = 23;
export const FLOOR = 33;
/** Where the years stand. */
export const YEARS = 45;
export const STRIP_HEIGHT = 48;
/** How far a mark reaches up or down from the line of days, px. */
export const TICK = 8;
/** What a finger hits, px. */
export const HIT = 24;
