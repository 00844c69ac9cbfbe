//! Does the command line do what its contract says? The same schema that JavaScript's analyses are tested against.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mission-rewriter"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Written from beside, so that neither side waits for the other on a long stream.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8(output.stdout.clone())
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[track_caller]
fn fits_the_schema(analysis: &Value) {
    let schema: Value = serde_json::from_str(include_str!("analysis.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(analysis).map(|fault| format!("{}: {fault}", fault.instance_path)).collect();
    assert!(faults.is_empty(), "{}\n{analysis:#}", faults.join("\n"));
}

#[test]
fn a_bare_line_gives_the_json_of_the_contract() {
    let output = run(&["analyze", "--format", "jsonl"], "Быть лидером рынка мебели\n".as_bytes());
    assert!(output.status.success());
    let analysis = &lines(&output)[0];
    fits_the_schema(analysis);
    assert_eq!(analysis["verdict"]["class"], "product");
    assert_eq!(analysis["evidence"][0]["text"], "лидером рынка");
    assert_eq!(
        (analysis["evidence"][0]["start"].as_u64(), analysis["evidence"][0]["end"].as_u64()),
        (Some(5), Some(18))
    );
}

#[test]
fn every_analysis_fits_the_schema() {
    let statements = "Отдел продаж: выполнять план любой ценой.\nWe help families sleep well.\nTo be number 1 in 2030 👍 at low prices\n\
        私たちの使命\n12345\n🇷🇺 Мы строим качественное жильё, чтобы люди жили лучше.\n";
    let output = run(&["analyze", "--format", "jsonl"], statements.as_bytes());
    let found = lines(&output);
    assert_eq!(found.len(), 6);
    found.iter().for_each(fits_the_schema);
}

#[test]
fn a_line_that_cannot_be_read_gives_an_error_in_its_place() {
    let input = b"{\"text\":\"We help families sleep.\",\"id\":7,\"deep\":{\"a\":[1]}}\n{\"text\":5}\n{broken\n\xff\xfe\nTo be the leader\n{\"no\":1}\n";
    let output = run(&["analyze", "--format", "jsonl", "--no-rewrites"], input);
    assert_eq!(output.status.code(), Some(1));
    let found = lines(&output);
    assert_eq!(found.len(), 6);
    assert_eq!(found[0]["input"], serde_json::json!({"id": 7, "deep": {"a": [1]}}));
    assert_eq!(found[0]["rewrites"], serde_json::json!([]));
    for (place, part) in
        [(1, "not a string"), (2, "not a JSON object"), (3, "not UTF-8"), (5, "no field “text”")]
    {
        assert!(found[place]["error"].as_str().unwrap().contains(part), "{}", found[place]);
        assert_eq!(found[place]["line"], place + 1);
    }
    assert_eq!(found[4]["text"], "To be the leader");
}

#[test]
fn a_table_keeps_its_columns_and_gets_more() {
    let output = run(
        &["analyze", "--format", "csv"],
        "id,text\n1,\"To be the leader, always\"\n2,Чтобы дети засыпали спокойно\n3\n".as_bytes(),
    );
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    let rows: Vec<&str> = text.lines().collect();
    assert!(rows[0].starts_with("id,text,language,department,domain,class"), "{}", rows[0]);
    assert!(rows[1].starts_with("1,\"To be the leader, always\",en,company,"), "{}", rows[1]);
    assert!(rows[3].contains("row 4: no cell “text”"), "{}", rows[3]);
}

#[test]
fn one_statement_can_be_read_out_or_given_as_one_object() {
    let text = String::from_utf8(run(&["analyze"], "Быть лидером рынка мебели".as_bytes()).stdout).unwrap();
    assert!(text.contains("лидером рынка"), "{text}");
    let json =
        run(&["analyze", "--format", "json", "--department", "logistics", "-"], b"We deliver on time.");
    let analysis: Value = serde_json::from_slice(&json.stdout).unwrap();
    fits_the_schema(&analysis);
    assert_eq!(analysis["department"], "logistics");
}

#[test]
fn a_wrong_call_says_what_is_wrong() {
    for (arguments, part) in [
        (&["analyse"][..], "there is no command “analyse”"),
        (&["analyze", "--format", "xml"], "the formats are text, json, jsonl and csv"),
        (&["analyze", "--language", "de"], "the languages are auto, ru and en"),
        (&["analyze", "--department", "cantine"], "the departments are company"),
        (&["analyze", "/no/such/file"], "/no/such/file"),
        (&["analyze", "--nonsense"], "--nonsense"),
    ] {
        let output = run(arguments, b"");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said.contains(part), "{arguments:?}: {said}");
    }
}
