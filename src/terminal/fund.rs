//! `--departement`: the local fund by its name.

use crate::guide::Guide;
use crate::guide::funds::{FundMatch, NoFund, funds, is_local};
use crate::rulebook::folder::Folder;

/// Where a person lives, if they say it.
pub(super) struct Place<'a> {
    folder: &'a Folder,
    found: Option<FundMatch<'a>>,
}

impl<'a> Place<'a> {
    /// The funds of a *département* or a postcode.
    ///
    /// # Errors
    /// One line that says what is accepted.
    pub(super) fn read(folder: &'a Folder, text: Option<&str>) -> Result<Place<'a>, String> {
        let found = text.map(|text| funds(&folder.funds, text).map_err(|wrong| refused(text, wrong)));
        Ok(Place { folder, found: found.transpose()? })
    }

    /// The names of the fund, several where the commune decides; none where nobody asked, or where this guide leads to
    /// a fund that has no name by *département*.
    pub(super) fn names(&self, guide: Option<&Guide>) -> Vec<&'a str> {
        match &self.found {
            Some(found) if guide.is_some_and(|guide| is_local(self.folder, guide)) => match found {
                FundMatch::One(name) => vec![name],
                FundMatch::Several(names) => names.clone(),
            },
            _ => Vec::new(),
        }
    }

    /// The contact that these are the names of.
    pub(super) fn contact(&self) -> Option<u16> {
        self.folder.local
    }
}

fn refused(text: &str, wrong: NoFund) -> String {
    let accepted = "accepted is a département such as 69, 2A or 971, or a postcode";
    match wrong {
        NoFund::Empty | NoFund::Malformed => format!("--departement `{text}`: {accepted}"),
        NoFund::Unknown => format!("--departement `{text}`: there is no fund; {accepted}"),
    }
}
