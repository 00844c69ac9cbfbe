//! Where do workshop rooms live that reach further than one device? On a server of one's own, which this command sets up and starts.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::npm::Node;
use crate::{apt, command, project};

const PROGRAM: &str = "nats-server";

struct Options {
    port: u16,
    host: OsString,
    origins: Vec<OsString>,
    folder: PathBuf,
    replicas: u8,
    then: Then,
}

/// What is to be done with the configuration.
#[derive(PartialEq)]
enum Then {
    Start,
    Keep,
}

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = Options::parse(arguments)?;
    let node = Node::find()?;
    let mut call = node.call();
    call.arg(project::root().join("xtask/room.mjs"));
    call.arg("--dir").arg(options.folder).arg("--port").arg(options.port.to_string());
    call.arg("--host").arg(options.host).arg("--replicas").arg(options.replicas.to_string());
    for origin in options.origins {
        call.arg("--origin").arg(origin);
    }
    if options.then == Then::Start {
        call.arg("--program").arg(find()?);
    }
    command::run(&mut call)
}

/// Finds the server that rooms live on, or gets it.
pub fn find() -> Result<PathBuf> {
    if let Ok(name) = std::env::var("NATS_SERVER") {
        let Some(path) = command::find(&name) else {
            bail!("$NATS_SERVER is {name:?}, and there is no such program")
        };
        return Ok(path);
    }
    if let Some(path) = command::find(PROGRAM) {
        return Ok(path);
    }
    apt::install("The server for rooms, nats-server,", &[PROGRAM])?;
    command::find(PROGRAM)
        .context("apt-get installed nats-server, and still there is no program of that name")
}

impl Options {
    fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut options = Self {
            port: 9222,
            host: "127.0.0.1".into(),
            origins: Vec::new(),
            folder: project::product("room"),
            replicas: 1,
            then: Then::Start,
        };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse()?,
                Long("host") => options.host = arguments.value()?,
                Long("origin") => options.origins.push(arguments.value()?),
                Long("dir") => options.folder = std::path::absolute(arguments.value()?)?,
                Long("replicas") => options.replicas = arguments.value()?.parse()?,
                Long("no-start") => options.then = Then::Keep,
                _ => return Err(argument.unexpected().into()),
            }
        }
        Ok(options)
    }
}
