// The amounts of the rulebook against the parameters of OpenFisca-France.
import { entries } from "./toml.mjs";

const MINIMA = "prestations_sociales/solidarite_insertion";
const PASS = { path: "prelevements_sociaux/pss/plafond_securite_sociale_annuel", what: "PASS" };
const C2S = { path: `${MINIMA}/minima_sociaux/cs/cmu/plafond_base`, what: "C2S ceiling" };

/** What each amount is made of: a parameter, times a factor that the law gives. */
export const WATCHED = {
  "rsa": { path: `${MINIMA}/minima_sociaux/rsa/rsa_m/montant_de_base_du_rsa`, what: "RSA", times: 1 },
  "c2s-free": { ...C2S, times: 1 },
  "c2s-paid": { ...C2S, times: 1.35 }, // CSS L861-1 2°
  "csm-work": { ...PASS, times: 0.2 }, // CSS D380-1 I
  "csm-capital": { ...PASS, times: 0.5 },
};

/** Followed though the rulebook gives no amount for it, so that nobody has to look when it does. */
export const UNUSED = { path: `${MINIMA}/minimum_vieillesse/aspa/plafond_ressources/personnes_seules`, what: "ASPA (one person, a year)" };

/** The values of a parameter file, oldest first: `{ from, value }`. Reads only what stands under its first `values:`. */
export function readParameter(yaml) {
  const lines = yaml.split("\n");
  const start = lines.findIndex((line) => /^values:\s*$/.test(line));
  const found = [];
  for (const line of start < 0 ? [] : lines.slice(start + 1)) {
    if (/^\S/.test(line)) break;
    const from = /^ {2}["']?(\d{4}-\d{2}-\d{2})["']?:\s*$/.exec(line)?.[1];
    const value = /^ {4}value:\s*(-?[\d.]+)\s*$/.exec(line)?.[1];
    if (from) found.push({ from, value: null });
    else if (value && found.length) found.at(-1).value = Number(value);
  }
  return found.filter(({ value }) => value !== null).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The amounts of rulebook/amounts.toml: `{ id, line, values: { from, until, euros } }`. */
export function readAmounts(text, file) {
  return entries(text, file).map(({ values, lines }) => ({ id: values.id, line: lines.id, values: values.values }));
}

/**
 * What differs, and what to know. An amount agrees within one euro where a factor is applied, since its text rounds it,
 * and within one cent otherwise. `parameters`: the values by path.
 */
export function compare(amounts, parameters, today) {
  const findings = [];
  const notes = [];
  for (const { id, line, values } of amounts) {
    const watched = WATCHED[id];
    const place = `rulebook/amounts.toml:${line}: ${id}`;
    const known = watched && parameters[watched.path];
    const now = values.some(({ from, until }) => from <= today && today <= until);
    if (!now) notes.push(`${place} has no value for today: the page says “to be checked”`);
    if (!known?.length) {
      notes.push(`${place} has nothing to be compared with`);
      continue;
    }
    const theirs = known.map(({ from, value }) => ({ from, euros: value * watched.times }));
    const show = ({ from, euros }) => `${watched.what} ${watched.times === 1 ? "" : `× ${watched.times} `}= ${euros.toFixed(2)} from ${from}`;
    for (const { from, until, euros } of values) {
      const then = theirs.filter((value) => value.from >= from && value.from <= until);
      const [first] = then;
      if (first?.from === from) {
        const room = watched.times === 1 ? 0.005 : 1;
        if (Math.abs(first.euros - Number(euros)) > room) findings.push(`${place} is ${euros} from ${from}, but ${show(first)}`);
      } else if (theirs.at(-1).from < from) {
        notes.push(`${place}: ${euros} from ${from} is newer than what there is to compare (${show(theirs.at(-1))})`);
      } else if (!first) {
        notes.push(`${place}: ${euros} from ${from} begins on a day of its own`);
      }
      for (const value of then.filter((value) => value.from > from)) findings.push(`${place} changes before ${until}: ${show(value)}`);
    }
    const last = values.map(({ until }) => until).sort().at(-1);
    for (const value of theirs.filter((value) => value.from > last)) findings.push(`${place} ends on ${last}, and there is a newer one: ${show(value)}`);
  }
  const unused = parameters[UNUSED.path]?.at(-1);
  if (unused) notes.push(`${UNUSED.what} is ${unused.value} from ${unused.from}; the rulebook shows no amount for it`);
  return { findings, notes };
}
