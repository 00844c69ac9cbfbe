//! Does a suggestion say only what it may? Asked of the finished text, without the program's own bookkeeping.

use mission_rewriter::rewrite::Rewrite;

/// Words that hold a sentence together, and the verbs that open one.
const FUNCTION_WORDS: &str = " чтобы помогать для у могут help you have for so that ";

/// Words of the author may be inflected: so many first letters have to agree.
const ROOT: usize = 4;

/// The words that stand neither in the statement nor in a listed assumption.
pub fn missing(source: &str, rewrite: &Rewrite) -> Vec<String> {
    let mut licensed: Vec<String> =
        rewrite.assumptions.iter().flat_map(|assumption| words(&assumption.text)).collect();
    licensed.extend(words(FUNCTION_WORDS));
    let mut source = words(source);
    // One word with two roots.
    if source.iter().any(|word| word.starts_with("ребен") || word.starts_with("ребён")) {
        source.extend(words("дети детей детям детьми"));
    }
    // A verb of the author's opens a statement in another form: «позволяя» → «Позволять», «помочь» → «Помогать».
    let is_licensed = |word: &String| {
        let root: String = word.chars().take(ROOT).collect();
        licensed.contains(word) || source.iter().any(|other| other == word || other.starts_with(&root))
    };
    let opening = words(&rewrite.text).into_iter().next().filter(|word| {
        let root: String = word.chars().take(2).collect();
        source.iter().any(|other| other.starts_with(&root))
    });
    words(&rewrite.text)
        .into_iter()
        .filter(|word| !is_licensed(word) && Some(word) != opening.as_ref())
        .collect()
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
