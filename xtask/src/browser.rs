//! How does a person get to see the page without typing its address? Their browser opens it, where there is a screen.

use std::process::{Command, Stdio};

/// Opens `address` if it can. A machine without a browser is no trouble: the address is printed anyway.
pub fn open(address: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else if ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|screen| std::env::var_os(screen).is_some()) {
        Command::new("xdg-open")
    } else {
        // Without a screen, xdg-open may start a browser inside this very terminal.
        return;
    };
    let _ = command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
