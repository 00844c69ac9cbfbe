//! What can a developer ask of this repository? `cargo xtask help` prints the table below; each command has a file of its own.

mod apt;
mod assess;
mod audit;
mod bench;
mod border;
mod browser;
mod bundle;
mod chromium;
mod command;
mod corpus;
mod dist;
mod fuzz;
mod hash;
mod integrity;
mod layering;
mod lighthouse;
mod module;
mod npm;
mod pictures;
mod project;
mod published;
mod reproduce;
mod room;
mod sections;
mod serve;
mod size;
mod soak;
mod supply;
mod test;
mod toolchain;
mod traces;
mod train;
mod widget;
mod yew_app;

use std::process::ExitCode;

use anyhow::Result;

/// A command: its name, what `help` says of it, and the function that gets the arguments after the name.
struct Task {
    name: &'static str,
    options: &'static str,
    help: &'static str,
    run: fn(lexopt::Parser) -> Result<()>,
}

/// A new command is one `mod` above and one line here.
const TASKS: &[Task] = &[
    Task {
        name: "serve",
        options: "[--port N] [--no-open] [--release]",
        help: "get what is missing, build the widget, serve the page on http://127.0.0.1:8080",
        run: serve::run,
    },
    Task {
        name: "room",
        options: "[--port N] [--host NAME] [--origin URL] …",
        help: "set up and start a server for workshop rooms, and print the facilitator's address (--dir DIR, --replicas N, --no-start)",
        run: room::run,
    },
    Task {
        name: "test",
        options: "",
        help: "get what is missing, then every test: format, lints, native, browser, npm, size",
        run: test::run,
    },
    Task {
        name: "dist",
        options: "",
        help: "make the files for a site owner and for npm, under target/dist/",
        run: dist::run,
    },
    Task {
        name: "audit",
        options: "",
        help: "licences and sources of all that is built in, and known holes in it; asks the network, and needs cargo-deny",
        run: audit::run,
    },
    Task {
        name: "reproduce",
        options: "",
        help: "build this commit twice, apart from each other, and compare the files of dist byte for byte",
        run: reproduce::run,
    },
    Task {
        name: "size",
        options: "[--sections]",
        help: "weigh these files against the budget and against an empty Yew app (--sections: and say where the bytes go)",
        run: size::run,
    },
    Task {
        name: "bench",
        options: "[--only PART] [--built]",
        help: "how fast it is, beside others and an empty Yew app; writes tests/speed.md (parts: statements, start, typing, growth, lines)",
        run: bench::run,
    },
    Task {
        name: "lighthouse",
        options: "",
        help: "performance and accessibility of the blog page, as Lighthouse measures them (npx fetches it)",
        run: lighthouse::run,
    },
    Task {
        name: "fuzz",
        options: "[--minutes N] [TARGET]",
        help: "hostile texts, answers, links, room records and packs, by libFuzzer, from seeds of our own statements",
        run: fuzz::run,
    },
    Task {
        name: "soak",
        options: "",
        help: "ten thousand edits and a thousand mounts in Chromium: nothing may grow",
        run: soak::run,
    },
    Task {
        name: "pictures",
        options: "",
        help: "photograph three sessions, a phone, a desk and a projector, under target/pictures/",
        run: pictures::run,
    },
    Task {
        name: "assess",
        options: "[--statements FILE] [--errors] …",
        help: "how often the classifier agrees with people; without a file it writes tests/accuracy.md",
        run: assess::run,
    },
    Task {
        name: "train",
        options: "[--words]",
        help: "write the model's weights from the corpus, byte for byte the same everywhere",
        run: train::run,
    },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let name = arguments.next().and_then(|name| name.into_string().ok()).unwrap_or_default();
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", help());
        return ExitCode::SUCCESS;
    }
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        eprintln!("error: there is no command {name:?}\n\n{}", help());
        return ExitCode::from(2);
    };
    match (task.run)(lexopt::Parser::from_args(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let mut text = String::from("cargo xtask COMMAND\n\n");
    for task in TASKS {
        let call = format!("{} {}", task.name, task.options);
        text += &format!("  {call:<42} {}\n", task.help);
    }
    text
}

/// For the commands that take no arguments.
fn refuse_arguments(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        Some(argument) => Err(argument.unexpected().into()),
        None => Ok(()),
    }
}
