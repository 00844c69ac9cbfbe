//! Does a long day in a browser leave anything behind? Thousands of edits and of mounts; `test` does the same with fewer of them.

use anyhow::Result;

use crate::widget::Tools;
use crate::{chromium, command, dist, project};

/// Edits in one element, and elements that come and go.
const MANY: &str = "10000 1000";

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    let tools = Tools::find()?;
    let chromium = chromium::find()?;
    dist::make(tools)?;
    let mut node = tools.node.call();
    node.args(["--test", "--test-reporter=spec"]).arg(project::root().join("tests/browser/soak.test.mjs"));
    command::run(node.env("MISSION_REWRITER_SOAK", MANY).env("CHROMIUM", chromium))
}
