//! Are the words of the room whole, short, well counted, and in step with the plans?
#[test]
fn exists() {
    let _ = super::Locale::Russian.room();
}
