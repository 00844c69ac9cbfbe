//! How does an address get from a screen into a phone? As a QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use yew::prelude::*;

/// The quiet border that a reader of codes needs, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// So many modules on a side are as many as a phone reads from a projector.
const WIDEST: i32 = 117;

/// The code of an address; none where it is too long for one.
pub fn code(address: &str, label: &str) -> Option<Html> {
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok().filter(|code| code.size() <= WIDEST)?;
    let whole = code.size() + 2 * QUIET;
    let view = format!("0 0 {whole} {whole}");
    // It stays black on white in the dark too: many phones read no other.
    Some(html! {
        <svg part="code" class="code" viewBox={view} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path d={path(&code)} fill="#000" />
        </svg>
    })
}

/// A rectangle for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                // Writing into a string cannot fail.
                let _ = write!(path, "M{} {}h{}v1h-{}z", start + QUIET, y + QUIET, x - start, x - start);
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = QrCode::encode_text("https://example.org/room.html#x", QrCodeEcc::Low).unwrap();
        let dark: i32 = (0..code.size())
            .map(|y| (0..code.size()).filter(|x| code.get_module(*x, y)).count() as i32)
            .sum();
        let drawn: i32 = path(&code)
            .split('h')
            .skip(1)
            .step_by(2)
            .map(|run| run.split('v').next().unwrap().parse::<i32>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
    }

    #[test]
    fn an_address_that_no_phone_could_read_has_no_code() {
        assert!(code(&"x".repeat(4000), "").is_none());
    }
}
