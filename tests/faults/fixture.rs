//! A small rulebook, written to a folder of its own for each test.

use secu_check::rulebook::compile::{Compiled, Fault, compile};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// A small rulebook without a fault.
const VALID: &[(&str, &str)] = &[
    (
        "rulebook/facts.toml",
        r#"
[[fact]]
id = "situation"
kind = "choices"
choices = ["work", "study"]

[[fact]]
id = "cover"
kind = "choice"
choices = ["ehic", "s1"]
unknown = true
typical = "ehic"
headings = { ehic = "card" }

[[fact]]
id = "nationality"
kind = "country"
fixed = true

[[fact]]
id = "arrival"
kind = "date"

[[fact]]
id = "age"
kind = "number"
min = 0
max = 120

[[fact]]
id = "resident"
kind = "yes_no"
typical = "yes"

[[derived]]
id = "eu_like"
when = "nationality in EEA or nationality is CH"
"#,
    ),
    (
        "rulebook/routes/10-work.toml",
        r#"
[[route]]
id = "work"
when = "nationality in EEA and not (cover is s1)"
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-20
rows = ["workers 1", "workers 2"]
steps = ["ask", "join"]
documents = ["identity"]
contacts = ["fund"]
"#,
    ),
    (
        "rulebook/routes/90-rest.toml",
        r#"
[[route]]
id = "rest"
when = "true"
certainty = "fund_decides"
law = ["CSS L160-1"]
sources = ["law-text"]
checked = 2026-11-23
steps = ["ask"]
documents = ["birth"]
contacts = ["fund"]
"#,
    ),
    (
        "rulebook/advice/all.toml",
        r#"
[[advice]]
id = "minor"
when = "age < 18 and not eu_like or cover is ehic and situation has work"
only = ["work"]
tone = "warn"
certainty = "practice_varies"
sources = ["law-text"]
checked = 2026-11-22
contacts = ["fund"]
"#,
    ),
    (
        "rulebook/documents.toml",
        r#"
[[document]]
id = "identity"
sources = ["law-text"]
checked = 2026-11-23

[[document]]
id = "birth"
when = "not resident"
law = ["CSS R111-1"]
checked = 2026-11-23
"#,
    ),
    (
        "rulebook/steps.toml",
        r#"
[[step]]
id = "ask"
law = ["CSS L160-1"]
checked = 2026-11-23
contact = "fund"

[[step]]
id = "join"
when = "arrival + 3 months before today"
law = ["CSS L160-1"]
checked = 2026-11-23
from = "today"
by = "arrival + 3 months"
"#,
    ),
    (
        "rulebook/contacts.toml",
        r#"
[[contact]]
id = "fund"
url = "https://www.ameli.fr"
phone = "36 46"
sources = ["law-text"]
"#,
    ),
    (
        "rulebook/amounts.toml",
        r#"
[[amount]]
id = "rsa"
url = "https://www.service-public.gouv.fr"
sources = ["law-text"]
values = [{ from = 2026-04-01, until = 2027-03-31, euros = "651.69" }]
"#,
    ),
    (
        "rulebook/sources.toml",
        r#"
[[source]]
id = "law-text"
title = "Code de la sécurité sociale"
url = "https://www.legifrance.gouv.fr"
dated = "2024"
grade = "H"
"#,
    ),
    (
        "rulebook/countries.csv",
        "code,name_en,name_fr,EEA\nFR,France,France,yes\nCH,Switzerland,Suisse,\n\"DZ\",\"Algeria\",Algérie,\n",
    ),
    (
        "rulebook/funds.csv",
        "department,name,note\n59,CPAM des Flandres,by commune\n59,CPAM du Hainaut,by commune\n2A,CPAM de la Corse-du-Sud,\n",
    ),
    (
        "rulebook/cases/all.toml",
        r#"
[[case]]
id = "other"
source = "workers 1"
today = 2026-11-23
facts = { nationality = "FR", cover = "unknown", situation = ["study", "work"], resident = true }
route = "work"
near = "card"

[[case]]
id = "card"
source = "workers 2"
today = 2026-11-23
facts = { nationality = "FR", cover = "ehic", arrival = 2026-09-01, age = 20 }
route = "work"
certainty = "settled"
documents = ["identity"]
no_documents = ["birth"]
"#,
    ),
    (
        "rulebook/overlaps.toml",
        r#"
[[file]]
name = "10-work"
routes = ["work"]

[[overlap]]
en = "Work first."
fr = "Le travail d’abord."
meet = [{ earlier = ["10-work"], later = ["rest"] }]
"#,
    ),
    (
        "rulebook/stages.toml",
        r#"
[[fact]]
id = "stage"
kind = "choice"
choices = ["not_filed", "filed"]

[[fact]]
id = "filed"
kind = "date"

[[derived]]
id = "preparing"
when = "stage is not_filed"

[[derived]]
id = "waits"
when = "stage is filed and eu_like"

[[question]]
fact = "stage"
when = "true"

[[question]]
fact = "filed"
when = "stage is filed"

[[entry]]
id = "wait"
when = "waits and filed + 2 months after today"
only = ["work"]
kind = "deadline"
certainty = "settled"
law = ["CRPA L112-3"]
sources = ["law-text"]
checked = 2026-11-23
from = "filed"
until = "filed + 2 months"
before = "arrival + 12 months"
contacts = ["fund"]
"#,
    ),
    (
        "rulebook/papers.toml",
        r#"
[[paper]]
id = "birth"
file = "acte"
advice = ["minor"]

[[paper]]
id = "identity"
file = "identite"

[[excess]]
id = "stamp"
when = "eu_like"
certainty = "settled"
law = ["CSS R111-1"]
checked = 2026-11-23
"#,
    ),
    (
        "rulebook/letters.toml",
        r#"
[[letter]]
id = "cover"
when = "stage is not_filed"
except = ["rest"]
to = "fund"
registered = true
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
paragraphs = [{ id = "request" }, { id = "ground", when = "eu_like" }]
papers = true
enclosures = ["proof"]

[[ground]]
id = "work"
when = "true"
only = ["work"]

[[ground]]
id = "general"
when = "true"

[[sentence]]
id = "hello"
when = "true"
"#,
    ),
    (
        "rulebook/numbers.toml",
        r#"
[[number]]
id = "own"
refuses = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]

[[number]]
id = "nir"
allows = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]

[[number]]
id = "nia"
refuses = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]

[[number]]
id = "ntt"
refuses = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]

[[number]]
id = "old"
refuses = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]

[[number]]
id = "internal"
refuses = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]

[[number]]
id = "unclear"
refuses = ["pay"]
next = ["ask"]
certainty = "settled"
law = ["CSS L160-1"]
checked = 2026-11-23
contacts = ["fund"]
"#,
    ),
    (
        "locales/en/folder/all.ftl",
        "\
fact-stage = Where are you?
    .why = It decides.
fact-stage-not_filed = Not yet
    .said = You have not filed.
fact-stage-filed = Filed
    .said = You have filed.
fact-filed = When?
    .why = It decides.
entry-wait = Wait
    .text = Keep the *récépissé*.
paper-birth = Birth
paper-identity = Identity
    .copy = Both sides.
excess-stamp = A stamp
    .text = None.
letter-cover = Cover letter
    .about = With the file.
    .subject = Request
    .request = I am { $name }, and it came on { $filed }.
ground-work = I work.
ground-general = I live here.
sentence-hello = Hello.
enclosure-proof = Proof
ui-folder-title = Folder
number-own = Number own
    .text = Number.
number-nir = Number nir
    .text = Number.
number-nia = Number nia
    .text = Number.
number-ntt = Number ntt
    .text = Number.
number-old = Number old
    .text = Number.
number-internal = Number internal
    .text = Number.
number-unclear = Number unclear
    .text = Number.
use-pay = Pay
next-ask = Ask
",
    ),
    (
        "locales/fr/folder/all.ftl",
        "\
fact-stage = Où en êtes-vous ?
    .why = Cela décide.
fact-stage-not_filed = Pas encore
    .said = Vous n’avez rien envoyé.
fact-stage-filed = Envoyé
    .said = Vous avez envoyé.
fact-filed = Quand ?
    .why = Cela décide.
entry-wait = Attendez
    .text = Gardez le *récépissé*.
paper-birth = Naissance
paper-identity = Identité
    .copy = Les deux côtés.
excess-stamp = Un tampon
    .text = Aucun.
letter-cover = Lettre
    .about = Avec le dossier.
    .subject = Demande
    .request = Je suis { $name }, et il est arrivé le { $filed }.
ground-work = Je travaille.
ground-general = J’habite ici.
sentence-hello = Bonjour.
enclosure-proof = Preuve
ui-folder-title = Dossier
number-own = Numéro own
    .text = Numéro.
number-nir = Numéro nir
    .text = Numéro.
number-nia = Numéro nia
    .text = Numéro.
number-ntt = Numéro ntt
    .text = Numéro.
number-old = Numéro old
    .text = Numéro.
number-internal = Numéro internal
    .text = Numéro.
number-unclear = Numéro unclear
    .text = Numéro.
use-pay = Paie
next-ask = Demandez
",
    ),
    (
        "locales/en/all.ftl",
        "\
fact-situation = What do you do?
    .why = It decides.
fact-situation-work = Work
    .said = You work.
fact-situation-study = Study
    .said = You study.
fact-cover = Which cover?
    .why = It decides.
fact-cover-ehic = Card
    .said = You have one.
fact-cover-s1 = S1
    .said = You have an S1.
heading-card = Cards
fact-nationality = Which nationality?
    .why = It decides.
fact-arrival = When did you come?
    .why = It decides.
    .said = You are here since { $value }.
fact-age = How old?
    .why = It decides.
fact-resident = Do you live here?
    .why = It decides.
fact-resident-yes = Yes
    .said = You do.
fact-resident-no = No
    .said = You do not.
route-work = Join
    .summary = You work.
route-rest = Ask
    .summary = Above { $amount-rsa }.
advice-minor = Minors
    .text =
        You get a *carte Vitale*
        in { $count ->
            [one] **one** day
           *[other] { $count } days
        }.

        Not before.
document-identity = Identity
document-birth = Birth
step-ask = Ask.
step-join = Join.
contact-fund = Fund
ui-start-title = Hello
ui-page =
    .lead-text = Read.
",
    ),
    (
        "locales/fr/all.ftl",
        "\
fact-situation = Que faites-vous ?
    .why = Cela décide.
fact-situation-work = Travail
    .said = Vous travaillez.
fact-situation-study = Études
    .said = Vous étudiez.
fact-cover = Quelle couverture ?
    .why = Cela décide.
fact-cover-ehic = Carte
    .said = Vous l’avez.
fact-cover-s1 = S1
    .said = Vous avez un S1.
heading-card = Cartes
fact-nationality = Quelle nationalité ?
    .why = Cela décide.
fact-arrival = Quand êtes-vous venu ?
    .why = Cela décide.
    .said = Vous êtes là depuis { $value }.
fact-age = Quel âge ?
    .why = Cela décide.
fact-resident = Habitez-vous ici ?
    .why = Cela décide.
fact-resident-yes = Oui
    .said = Oui.
fact-resident-no = Non
    .said = Non.
route-work = Inscrivez-vous
    .summary = Vous travaillez.
route-rest = Demandez
    .summary = Au-delà de { $amount-rsa }.
advice-minor = Mineurs
    .text = La *carte Vitale* vient en { $count ->
        [one] un jour
       *[other] { $count } jours
    }.
document-identity = Identité
document-birth = Naissance
step-ask = Demandez.
step-join = Inscrivez-vous.
contact-fund = Caisse
ui-start-title = Bonjour
ui-page =
    .lead-text = Lisez.
",
    ),
    ("src/ui.rs", "fn title() { msg::START_TITLE; msg::PAGE_LEAD_TEXT; folder::FOLDER_TITLE }\n"),
];

/// The files of a rulebook.
pub struct Root(pub BTreeMap<&'static str, String>);

pub fn valid() -> Root {
    Root(VALID.iter().map(|(file, text)| (*file, text.trim_start().to_owned())).collect())
}

impl Root {
    /// With one place of a file written otherwise.
    pub fn change(mut self, file: &'static str, from: &str, to: &str) -> Root {
        let text = self.0.get_mut(file).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{file} must hold this once: {from}");
        *text = text.replace(from, to);
        self
    }

    /// With this file in the place of what it was.
    pub fn with(mut self, file: &'static str, text: &str) -> Root {
        self.0.insert(file, text.to_owned());
        self
    }

    pub fn without(mut self, file: &'static str) -> Root {
        self.0.remove(file);
        self
    }

    pub fn compile(&self) -> Result<Compiled, Vec<Fault>> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Folder(std::env::temp_dir().join(format!("secu-check-{}-{count}", std::process::id())));
        for (file, text) in &self.0 {
            let path = folder.0.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        compile(&folder.0)
    }
}

/// A folder that goes when the test ends, however it ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is the operating system's to clean.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Compiling shows exactly these faults.
pub fn shows(root: Root, expected: &str) {
    let faults = root.compile().err().unwrap_or_default();
    let shown = faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n\n");
    assert_eq!(shown, expected.trim_matches('\n'), "\n\nshown:\n{shown}\n");
}
