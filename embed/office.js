// What the institution's config says, as elements: the announcement above the app, whom to ask below it, in the same place on
// every screen.

/** The text for a language, or else for English, or else the first there is; with the language it is in. */
function say(text, language) {
  if (typeof text === "string") return { text, lang: "" };
  const code = [language, "en", ...Object.keys(text)].find((code) => code in text);
  return { text: text[code], lang: code };
}

function line(name, text, language, className = "") {
  const element = document.createElement(name);
  const said = say(text, language);
  element.textContent = said.text;
  if (said.lang && said.lang !== language) element.lang = said.lang;
  if (className) element.className = className;
  return element;
}

function link(url, text, language) {
  const anchor = line("a", text, language, "sc-link");
  anchor.href = url;
  if (url.startsWith("https:")) {
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
  }
  return anchor;
}

function paragraph(...children) {
  const element = document.createElement("p");
  element.append(...children);
  return element;
}

const call = (phone) => `tel:${phone.replace(/[^+\d]/g, "")}`;
const card = (className, children) => {
  const element = document.createElement("div");
  element.className = className;
  element.append(...children.filter(Boolean));
  return element;
};

function whom({ name, office, step, cpam, links = [] }, language, level) {
  const heading = line("h2", name, language);
  if (level > 1) heading.setAttribute("aria-level", String(Math.min(6, level + 1)));
  const of = (text, part = "p") => text && line(part, text, language);
  const linked = (title, url) => (url ? paragraph(link(url, title, language)) : of(title));
  return card("sc-card", [
    heading,
    step && card("", [line("strong", step.title, language), of(step.text), step.url && linked(step.url, step.url)]),
    office && card("", [
      linked(office.name, office.url),
      office.email && paragraph(link(`mailto:${office.email}`, office.email, language)),
      office.phone && paragraph(link(call(office.phone), office.phone, language)),
      of(office.address),
      of(office.hours),
    ]),
    cpam && card("", [linked(cpam.name, cpam.url), cpam.phone && paragraph(link(call(cpam.phone), cpam.phone, language))]),
    ...links.map(({ title, url }) => linked(title, url)),
  ]);
}

/**
 * Shows a config around the app, in one language; again for another.
 *
 * @param {Element} app what the app was mounted in
 * @returns {(language: string, direction: string) => void}
 */
export function office(app, config, level, today) {
  const place = (className) => {
    const element = document.createElement("div");
    element.className = `secu-check sc-around ${className}`;
    return element;
  };
  const [above, below] = [place("sc-notice"), place("sc-office")];
  below.setAttribute("role", "complementary");
  const until = config.announcement_until ? Date.parse(config.announcement_until) / 864e5 : Infinity;
  if (config.announcement && today <= until) app.before(above);
  app.after(below);
  return (language, direction) => {
    for (const part of [above, below]) Object.assign(part, { lang: language, dir: direction });
    below.setAttribute("aria-label", say(config.name, language).text);
    if (config.announcement) above.replaceChildren(line("p", config.announcement, language));
    below.replaceChildren(whom(config, language, level));
  };
}
