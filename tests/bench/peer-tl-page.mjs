// @ts-check
/** TimelineJS3 with its own options and all events: what we are compared with. */

const address = new URLSearchParams(location.search).get("events") ?? "";
const answer = await fetch(address);
/** @type {unknown} */
const story = await answer.json();

const place = document.createElement("div");
place.id = "picture";
place.style.height = "600px";
document.body.append(place);
// its script, which the page loads first, leaves this name
const { Timeline } = Reflect.get(window, "TL");
// without the font's name it takes those of the page instead of the network's
Reflect.set(window, "peer", new Timeline("picture", story, { font: null }));
