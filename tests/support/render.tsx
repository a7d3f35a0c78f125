/** Renders what a feature shows, in a language of the interface, with a person at the keyboard. */
import { render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { i18n } from "#src/i18n/i18n.ts";

/** Resolves once the words are in that language. */
export async function show(ui: ReactNode, lang: Lang = "en"): Promise<UserEvent> {
  await i18n.changeLanguage(lang);
  render(<I18nextProvider i18n={i18n}>{ui}</I18nextProvider>);
  return userEvent.setup();
}
