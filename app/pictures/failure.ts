/** How long a page may take that a picture is made of, ms. */
export const PAGE_PATIENCE = 30_000;

/** A picture that cannot be drawn, and why. */
export class PictureFailure extends Error {}

/** A picture that is not drawn, because others are. */
export class PicturesBusy extends Error {}

/** A picture of more pixels than are drawn. */
export class PictureTooLarge extends Error {}
