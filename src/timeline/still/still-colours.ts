/** The colours of `styles/tokens.css`, for a picture that stands alone. A test compares them. */
import type { Kind } from "#src/domain/model.ts";

export type StillTheme = "light" | "dark";

export interface StillColours {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly rule2: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

export const STILL_COLOURS: Readonly<Record<StillTheme, StillColours>> = {
  light: {
    paper: "#fbfaf7",
    ink: "#1b1a18",
    ink2: "#5a564f",
    rule: "#e3ded4",
    rule2: "#cfc8ba",
    kinds: {
      meeting: "#2166ac",
      agreement: "#1a7f64",
      fighting: "#b5402a",
      troops: "#8a6100",
      statement: "#6d4a94",
      other: "#5a564f",
    },
  },
  dark: {
    paper: "#151412",
    ink: "#f0ece3",
    ink2: "#b9b3a7",
    rule: "#34302b",
    rule2: "#4a453d",
    kinds: {
      meeting: "#7fb2e5",
      agreement: "#5cc3a3",
      fighting: "#ee8a72",
      troops: "#d9ae4a",
      statement: "#b99be0",
      other: "#b9b3a7",
    },
  },
};
