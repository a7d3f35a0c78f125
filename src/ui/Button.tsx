import type { ComponentPropsWithRef } from "react";
import "./button.css";

type Look = "plain" | "outlined" | "solid" | "link" | "icon";

/** A real button in one of the looks of the page; never a submit button by accident. */
export function Button({
  look = "plain",
  ...rest
}: ComponentPropsWithRef<"button"> & { look?: Look }) {
  return <button type="button" {...rest} className={`button button-${look}`} />;
}
