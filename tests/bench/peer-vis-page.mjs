// @ts-check
/** vis-timeline as its first example has it, with all events: what we are compared with. */
import { DataSet, DataView } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.css";

const address = new URLSearchParams(location.search).get("events") ?? "";
const answer = await fetch(address);
/** @type {{ id: number, content: string, start: string, end?: string, kind: string }[]} */
const items = await answer.json();

const box = document.createElement("label");
const check = document.createElement("input");
check.type = "checkbox";
box.append(check, "Meetings only");
const place = document.createElement("div");
place.id = "picture";
document.body.append(box, place);

const view = new DataView(new DataSet(items), {
  filter: ({ kind }) => !check.checked || kind === "meeting",
});
check.addEventListener("change", () => view.refresh());

const options = { height: "600px" };
/** @type {any} */
const shown = view;
const timeline = new Timeline(place, shown, options);
Reflect.set(window, "peer", timeline);
