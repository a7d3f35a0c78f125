/** The ways of taking along what is shown, as the menu lists them. */
export const OUTGOING = ["save", "share", "publish"] as const;
export type OutgoingDialog = (typeof OUTGOING)[number];
