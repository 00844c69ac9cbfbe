//! How does one see the page while working on it? This command builds the widget and serves the page, to this machine alone.

use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use lexopt::prelude::*;
use tiny_http::{Header, Request, Response, Server, StatusCode};

use crate::widget::{Profile, Tools};
use crate::{browser, dist, project};

/// The policy that we promise to run under. Developing under it is what keeps the promise.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/// The same for the page of workshops, which may talk to a server of messages. Where that is, only the person who opens a room knows.
const ROOM_POLICY: &str =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws: wss:";

struct Options {
    port: u16,
    open: bool,
    profile: Profile,
}

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = Options::parse(arguments)?;
    // The port comes first: nobody should wait for a build to hear that it is taken.
    let server = listen(options.port)?;
    let tools = Tools::find()?;
    let folder = project::product("serve");
    dist::make_site(tools, options.profile, &folder)?;

    let address = format!("http://{}/", server.server_addr());
    println!("The page is served on {address} (stop with Ctrl+C).");
    if options.open {
        browser::open(&address);
    }
    for request in server.incoming_requests() {
        // A visitor who went away before the answer was through is no trouble of ours.
        let _ = answer(request, &folder);
    }
    Ok(())
}

impl Options {
    fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut options = Self { port: 8080, open: true, profile: Profile::Developer };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse()?,
                Long("no-open") => options.open = false,
                Long("release") => options.profile = Profile::Visitors,
                _ => return Err(argument.unexpected().into()),
            }
        }
        Ok(options)
    }
}

fn listen(port: u16) -> Result<Server> {
    match Server::http(("127.0.0.1", port)) {
        Ok(server) => Ok(server),
        Err(error) => match error.downcast_ref::<io::Error>().map(io::Error::kind) {
            Some(io::ErrorKind::AddrInUse) => {
                bail!("port {port} is taken: stop what uses it, or name another with --port N")
            }
            _ => Err(anyhow!("cannot serve on port {port}: {error}")),
        },
    }
}

fn answer(request: Request, folder: &Path) -> io::Result<()> {
    let Some((path, file)) = file_for(request.url(), folder) else {
        return request.respond(Response::from_string("There is no such file.\n").with_status_code(404));
    };
    let media_type = media_type(&path);
    let mut headers = vec![
        header("Content-Type", media_type),
        // The next build must not meet the last one in the browser's cache.
        header("Cache-Control", "no-store"),
        header("X-Content-Type-Options", "nosniff"),
    ];
    if media_type.starts_with("text/html") {
        headers.push(header("Content-Security-Policy", policy_of(&path)));
    }
    let length = file.metadata()?.len().try_into().ok();
    request.respond(Response::new(
        StatusCode(200),
        headers.into_iter().flatten().collect(),
        file,
        length,
        None,
    ))
}

/// The file that a URL means, if it lies inside `folder`.
fn file_for(url: &str, folder: &Path) -> Option<(PathBuf, File)> {
    let path = Path::new(url.split(['?', '#']).next()?.trim_start_matches('/'));
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let mut path = folder.join(path);
    if path.is_dir() {
        path.push("index.html");
    }
    let file = File::open(&path).ok()?;
    Some((path, file))
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn policy_of(page: &Path) -> &'static str {
    match page.file_name().and_then(|name| name.to_str()) {
        Some("room.html") => ROOM_POLICY,
        _ => POLICY,
    }
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_of_workshops_may_talk_to_a_server() {
        assert_eq!(policy_of(Path::new("dist/room.html")), ROOM_POLICY);
        for page in ["dist/index.html", "dist/room-server.html", "dist/room.html/index.html"] {
            assert_eq!(policy_of(Path::new(page)), POLICY);
        }
    }

    #[test]
    fn serves_only_what_lies_inside_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(file_for("/Cargo.toml?version=2", folder).is_some());
        assert!(file_for("/../Cargo.toml", folder).is_none());
        assert!(file_for("/src/../../Cargo.toml", folder).is_none());
        assert!(file_for("//etc/passwd", folder).is_none());
        assert!(file_for("/nothing", folder).is_none());
    }
}
