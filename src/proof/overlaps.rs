//! The routes that can both fit a person: each such pair stands in `overlaps.toml` with the reason of its order, and
//! no other pair does.

use super::Findings;
use super::routes::Regions;
use super::space::Space;
use crate::rulebook::RouteId;
use crate::rulebook::compile::Overlap;
use std::collections::BTreeMap;

/// Where they are acknowledged.
const FILE: &str = "rulebook/overlaps.toml";

pub(super) fn prove(space: &Space<'_>, regions: &Regions, acknowledged: &[Overlap], findings: &mut Findings) {
    let name = |route: RouteId| space.rulebook.routes[usize::from(route)].id.as_str();
    let mut known: BTreeMap<(RouteId, RouteId), usize> = BTreeMap::new();
    for meet in acknowledged.iter().flat_map(|overlap| &overlap.meet) {
        known.extend(meet.later.iter().flat_map(|b| meet.earlier.iter().map(|a| ((*b, *a), meet.line))));
    }
    let mut broken = Vec::new();
    let mut pairs = 0;
    for (later, earlier) in regions.overlaps(space).iter().enumerate() {
        pairs += earlier.len();
        let new = earlier.iter().filter(|earlier| known.remove(&(later as RouteId, **earlier)).is_none());
        let new: Vec<RouteId> = new.copied().collect();
        let later_name = name(later as RouteId);
        for earlier in &new {
            let who = space.who(&regions.both(space, usize::from(*earlier), later));
            broken.push(format!("`{}` and, after it, `{later_name}` both fit: {who}", name(*earlier)));
        }
        if !new.is_empty() {
            let earlier: Vec<String> = new.iter().map(|earlier| format!("\"{}\"", name(*earlier))).collect();
            broken.push(format!(
                "    is the order right? Then add to {FILE}, with the reason as `en` and `fr`:\n        \
                 [[overlap]]\n        meet = [{{ earlier = [{}], later = [\"{later_name}\"] }}]",
                earlier.join(", ")
            ));
        }
    }
    for ((later, earlier), line) in known {
        broken.push(format!(
            "{FILE}:{line}: `{}` and `{}` fit nobody together any more: take the pair out",
            name(earlier),
            name(later)
        ));
    }
    let reasons = acknowledged.len();
    findings.claim(
        &format!("{pairs} pairs of routes overlap; each has one of the {reasons} reasons in {FILE}, and no other pair has"),
        &broken,
    );
}
