// What a webmaster may set, by the same names as attributes of the element and as parameters of the address. A value that
// means nothing is named on the console and left: a slip in a page's source must not take the app from people.

export const NAMES = ["lang", "languages", "profile", "theme", "accent", "heading-level", "start", "history", "keep", "share", "config", "today"];

// By what a webmaster would call a person: what is then ticked in the first question (rulebook/facts.toml).
export const PROFILES = {
  student: "study",
  trainee: "training",
  worker: "work",
  jobseeker: "job_search",
  pensioner: "pension",
  family: "family",
};
const YES = ["", "1", "on", "true", "yes"];
const NO = ["0", "off", "false", "no"];

export const warn = (text) => console.warn(`secu-check: ${text}`);

// What elements and addresses of others bear beside the settings: attributes of any element, marks of frameworks and campaigns.
const OTHERS = /^(?:id|class|style|title|hidden|dir|role|slot|part|exportparts|inert|is|nonce|tabindex|translate|accesskey)$|^(?:data|aria|x|v|ng|hx)-|^on|^item|^utm_|clid$|[^a-z-]/;

/** Names on the console each of these names that is no setting: a slip would else do nothing, silently. */
export function nameSlips(names) {
  for (const name of names) {
    if (!NAMES.includes(name) && !OTHERS.test(name)) warn(`there is no setting "${name}"; there are ${NAMES.join(", ")}.`);
  }
}

/** The settings that `read` (a name → a text, or null) gives, for a program that speaks `known` languages. */
export function settingsOf(read, known) {
  const text = (name) => read(name)?.trim() ?? null;
  const oneOf = (name, values, other) => {
    const value = text(name)?.toLowerCase();
    if (value == null || value === "") return other;
    if (values.includes(value)) return value;
    warn(`${name}="${value}" is none of ${values.join(", ")}.`);
    return other;
  };
  const yes = (name, other) => {
    const value = text(name)?.toLowerCase();
    if (value == null) return other;
    if (YES.includes(value)) return true;
    if (NO.includes(value)) return false;
    warn(`${name}="${value}" is neither on nor off.`);
    return other;
  };
  const primary = (code) => code.split("-")[0].toLowerCase();
  const listed = (text("languages") ?? "").split(/[\s,]+/).filter(Boolean).map(primary);
  for (const code of listed) if (!known.includes(code)) warn(`languages: there is no "${code}", only ${known.join(", ")}.`);
  const offered = known.filter((code) => !listed.length || listed.includes(code));
  const languages = offered.length ? offered : known;
  const asked = text("lang");
  if (asked && !known.includes(primary(asked))) warn(`lang="${asked}" is none of ${known.join(", ")}.`);
  const level = Number(oneOf("heading-level", ["1", "2", "3", "4"], "1"));
  const today = Date.parse(text("today")) / 864e5;
  if (text("today") && !Number.isInteger(today)) warn(`today="${text("today")}" is not a day like 2027-03-01.`);
  return {
    language: asked && languages.includes(primary(asked)) ? primary(asked) : undefined,
    languages,
    profile: PROFILES[oneOf("profile", Object.keys(PROFILES))],
    theme: oneOf("theme", ["auto", "light", "dark"], "auto"),
    accent: text("accent") || undefined,
    level,
    start: yes("start", true),
    history: yes("history", false),
    keep: yes("keep", true),
    share: yes("share", true),
    config: text("config") || undefined,
    today: Number.isInteger(today) ? today : undefined,
  };
}

/** The first of these languages that the person's browser or the page prefers. */
export const preferred = (languages, codes) =>
  codes.map((code) => String(code ?? "").split("-")[0].toLowerCase()).find((code) => languages.includes(code)) ?? languages[0];

/** The civil day where the person is, in days since 1970. */
export function civilDay(now = new Date()) {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5;
}

/** The numbers that `mount` of the app takes (src/widget/mod.rs). */
export function numbers(settings, known, hosted) {
  const { today, history, start, languages } = settings;
  const how = (today === undefined ? 0 : 1) | (hosted ? 2 : 0) | (history ? 4 : 0) | (start ? 0 : 8);
  const offered = known.reduce((sum, code, index) => sum | (languages.includes(code) ? 1 << index : 0), 0);
  return { today: today ?? civilDay(), how, offered };
}
