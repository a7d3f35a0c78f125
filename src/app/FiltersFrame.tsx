import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Drawer } from "./Drawer.tsx";

/** The filters: a column beside the picture, and a drawer over it where there is no room. */
export function FiltersFrame({
  narrow,
  open,
  note,
  onClose,
  children,
}: {
  narrow: boolean;
  /** whether the drawer is */
  open: boolean;
  /** what the choices leave, in words */
  note: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return narrow ? (
    <Drawer
      open={open}
      label={t("filters.region")}
      closeLabel={t("filters.close")}
      note={note}
      onClose={onClose}
    >
      {children}
    </Drawer>
  ) : (
    <div className="filters-column">{children}</div>
  );
}
