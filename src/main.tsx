/** Starts the page: the only module with side effects on load. */
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/newsreader/opsz-italic.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { narrowReach } from "./app/reach.ts";
import { applyTheme } from "./app/theme.ts";
import { guardSinks } from "./app/trusted-types.ts";

guardSinks();
const reach = narrowReach();
applyTheme();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App reach={reach} />
    </StrictMode>,
  );
}
