/** When a screen must fold: 200 % zoom on an office screen leaves 683 x 384 px. */

/** Narrow window: columns stack, filters wrap, side panes go below. */
export const narrow = '@media (max-width: 999.95px)'

/** Low window: the status line goes and the sheet scrolls as a whole. */
export const low = '@media (max-height: 559.95px)'
