import type { ReactNode } from "react";
import "./external-link.css";

/**
 * A link that leaves the page in a new tab, and shows to which host: in the form in which letters that only
 * look like others can't hide. `hint` says to those who can't see it that it opens a new tab.
 */
export function ExternalLink({
  href,
  hint,
  lang,
  children,
}: {
  href: string;
  hint: string;
  lang?: string;
  children: ReactNode;
}) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" hrefLang={lang}>
      <bdi>{children}</bdi> <span className="link-host">{new URL(href).host} ↗</span>
      <span className="visually-hidden"> {hint}</span>
    </a>
  );
}
