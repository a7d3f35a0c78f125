/**
 * The title of an event, after the words that the picture shows for it where these say it otherwise: who
 * speaks to the page says what they see, and the name has to contain it.
 */
export function spokenTitle(title: string, label: string): string {
  const contains = title.toLowerCase().includes(label.toLowerCase());
  return contains ? title : `${label}: ${title}`;
}
