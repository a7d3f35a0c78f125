/** What the menu explains, by name: the dialogs themselves load when one is opened. */
export type HelpDialogName = "keys" | "about";
