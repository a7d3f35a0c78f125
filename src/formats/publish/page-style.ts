/** How the pages look that a published site has beside the app. They load no typeface. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; background: light-dark(#fbfaf7, #151412);
  color: light-dark(#1b1a18, #f0ece3); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2rem); font-weight: 500; }
h2 { margin: 2.75rem 0 .75rem; padding-top: 1rem; border-top: 1px solid light-dark(#cfc8ba, #4a453d); font-size: 1.25rem; }
h3 { margin: 2rem 0 0; font-size: 1.125rem; font-weight: 500; } h4 { margin: 0 0 .25rem; font-size: 1.125rem; }
p { margin: 0 0 .75rem; } article { margin: 1.5rem 0; }
a { color: light-dark(#174ea6, #8ab4f8); } .open { display: inline-block; margin: .5rem 0; padding: .625rem 1rem; border-radius: 6px;
  background: light-dark(#1b1a18, #f0ece3); color: light-dark(#fbfaf7, #151412); text-decoration: none; }
:focus-visible { outline: 2px solid light-dark(#174ea6, #8ab4f8); outline-offset: 2px; }
.date, .from, .note, footer p { margin: 0; color: light-dark(#5a564f, #b9b3a7); font-size: .875rem; }
footer { margin-top: 3rem; } a, bdi, small { unicode-bidi: isolate; } a small { color: light-dark(#5a564f, #b9b3a7); }
blockquote { margin: .625rem 0; padding-left: .875rem; border-left: 3px solid light-dark(#cfc8ba, #4a453d); }
blockquote p { margin: 0; } ul { margin: 0 0 .75rem; padding-left: 1.25rem; } li { margin: .25rem 0; }
@media print { body { max-width: none; padding: 0; } blockquote { break-inside: avoid; } h2, h3, h4, .date { break-after: avoid; }
  .open { display: none; } }
`;

/** They need nothing but this style, which the policy knows by its hash: nothing else on them can be loaded or run. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-9Zg7b3cxLX1j5/jXEWdF5/ky0HERydyFV3kgwDpB9K8='; base-uri 'none'; form-action 'none'`;
