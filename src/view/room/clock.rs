//! How long does it still last?

use super::sight::Sight;
use yew::prelude::*;

/// The seconds that are left, a begun one in full.
pub const fn seconds(left: u64) -> u64 {
    left.div_ceil(1000)
}

/// Minutes and seconds, as a clock shows them.
pub fn reading(left: u64) -> String {
    let seconds = seconds(left);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The clock; nothing where there is no limit.
pub fn clock(sight: Sight<'_>) -> Html {
    let words = &sight.words().common;
    let (Some(left), Some(timer)) = (sight.desk.left(), sight.desk.meta().and_then(|meta| meta.timer)) else {
        return Html::default();
    };
    let state = match (left, timer.ends) {
        (0, Some(_)) => "up",
        (_, Some(_)) => "running",
        // A clock that stands on whole minutes has not begun.
        (left, None) if left % 60_000 == 0 => "waiting",
        (_, None) => "paused",
    };
    let time = reading(left);
    // The clock is read when one looks at it; what has to be heard is announced.
    html! {
        <p part="clock" class="clock" data-clock={state} role="timer" aria-live="off">
            if state == "up" {
                { words.time_up }
            } else {
                <span class="clock-time" data-left={seconds(left).to_string()}>{ words.time_left.replace("{time}", &time) }</span>
                if state == "paused" { <span class="clock-state">{ words.paused }</span> }
            }
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_begun_second_counts_in_full() {
        for (left, expected) in
            [(0, "0:00"), (1, "0:01"), (59_999, "1:00"), (61_000, "1:01"), (3_600_000, "60:00")]
        {
            assert_eq!(reading(left), expected, "{left}");
        }
    }
}
