import type { ReactNode } from "react";

/** A link that leaves the page in a new tab; `hint` says so, with the host, to those who can't see it. */
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
      {children}
      <span className="visually-hidden"> {hint}</span>
    </a>
  );
}
