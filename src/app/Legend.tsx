import { useTranslation } from "react-i18next";
import "./legend.css";

const SIGNS = ["solid", "hollow", "fading", "published"] as const;

/** What the ways of drawing mean, in one line: filled, hollow, fading, and the dotted verticals. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <span className="legend">
      {SIGNS.map((sign) => (
        <span key={sign} className="legend-item">
          <svg className="legend-sign" data-sign={sign} viewBox="0 0 16 16" aria-hidden="true">
            {sign === "fading" ? (
              <>
                <rect x="0" y="4" width="4" height="8" opacity="0.25" />
                <rect x="4" y="4" width="8" height="8" opacity="0.6" />
                <rect x="12" y="4" width="4" height="8" opacity="0.25" />
              </>
            ) : sign === "published" ? (
              <line x1="8" y1="1" x2="8" y2="15" />
            ) : (
              <circle cx="8" cy="8" r="4.5" />
            )}
          </svg>
          {t(`legend.${sign}`)}
        </span>
      ))}
    </span>
  );
}
