/** Long lists in English: events and values of filters of which only a part stands on the page. */
export const enLong = {
  long: {
    goTo: "Go to",
    year: "Year",
    month: "Month",
    counted: "{{name}} ({{count, number}})",
    years: "{{first}} to {{last}}",
    awaited: "loading",
    unread: "Some rows could not be read. The others are here.",
    again: "Try again",
    find: "The browser’s own search would see only part of the list. The search field at the top searches all of it.",
    printed: "Only the rows around the present place are printed, of {{count, number}}.",
    findValue: "Find in “{{heading}}”",
    noValue: "Nothing matches “{{query}}”.",
    chosen: "Chosen: {{heading}}",
  },
};
