//! Drawings, as paths: nothing is loaded, and they take the colour of the text.

use crate::rulebook::{Certainty, Tone};
use yew::prelude::*;

fn draw(path: &'static str) -> Html {
    html! {
        <svg class="sc-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}

/// Our mark: a card with a tick that is a compass needle too.
pub(crate) fn mark() -> Html {
    html! {
        <svg class="sc-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="sc-mark-card" d="M6 5h20a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z" />
            <path class="sc-mark-needle" d="M8.5 16.6l3.2-2.4 3.2 3.4 9.6-9.1-8.9 14.9z" />
        </svg>
    }
}

/// A tick.
pub(crate) fn tick() -> Html {
    draw("M4.5 12.5l5 5 10-11")
}

/// An arrow back.
pub(crate) fn back() -> Html {
    draw("M15 5l-7 7 7 7")
}

/// An arrow out of a box: another window.
pub(crate) fn away() -> Html {
    draw("M8 5H5v14h14v-3M12 5h7v7M19 5l-9 9")
}

/// A receiver.
pub(crate) fn phone() -> Html {
    draw(
        "M6 3.5h3.5l1.5 5-2.2 1.6a12 12 0 0 0 5.1 5.1l1.6-2.2 5 1.5V18a2.5 2.5 0 0 1-2.7 2.5A16 16 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5z",
    )
}

/// How sure an answer is: never the colour alone.
pub(crate) fn certainty(certainty: Certainty) -> Html {
    draw(match certainty {
        Certainty::Settled => "M4.5 12.5l5 5 10-11",
        // A fork.
        Certainty::PracticeVaries => "M12 21v-7L5 6M5 11V6h5M12 14l7-8M14 6h5v5",
        // Scales.
        Certainty::FundDecides => "M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
        // A clock.
        Certainty::NotYet => "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3.5 2.5",
        // A way round.
        Certainty::NoRight => "M4 18V9a4 4 0 0 1 4-4h11M15 1l4 4-4 4",
    })
}

/// How an advice speaks.
pub(crate) fn tone(tone: Tone) -> Html {
    draw(match tone {
        Tone::Do => "M4.5 12h14M12.5 6l6 6-6 6",
        Tone::Warn => "M12 4l9 16H3zM12 10v4.5M12 17v.5",
        Tone::Know => "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 11v5.5M12 7.5v.5",
    })
}
