//! What does Lighthouse say of the blog page? It measures with a clock, so it is a command of its own and no part of `test`.

use anyhow::Result;

use crate::widget::Tools;
use crate::{chromium, command, dist, project};

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    let tools = Tools::find()?;
    let chromium = chromium::find()?;
    dist::make(tools)?;
    let mut node = tools.node.call();
    node.arg(project::root().join("xtask/lighthouse.mjs")).arg(project::product("dist")).arg(chromium);
    command::run(&mut node)
}
