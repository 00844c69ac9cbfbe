//! What does a person see, one thing after another? Three sessions photographed, to be looked at, and for the README.

use anyhow::Result;

use crate::widget::Tools;
use crate::{chromium, command, dist, project};

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    let tools = Tools::find()?;
    let chromium = chromium::find()?;
    dist::make(tools)?;
    let folder = project::product("pictures");
    let mut node = tools.node.call();
    node.arg(project::root().join("xtask/pictures.mjs"))
        .arg(project::product("dist"))
        .arg(chromium)
        .arg(&folder);
    command::run(&mut node)?;
    println!("The pictures are in {}.", folder.display());
    Ok(())
}
