//! How does a pack travel? Squeezed by a model that guesses each letter from those before it, and says only how it was wrong.
//!
//! A web server seldom presses files of a kind it does not know, so a pack does it itself, and better than a server could: the model knows
//! that a text has words. It guesses by the last one, two, three and five letters and by the beginning of the word, and mixes the five
//! guesses by how often each was right. Whole numbers only: every machine guesses alike.

/// So many guesses are mixed.
const VIEWS: usize = 5;
/// Guesses are remembered in so many rows, to the power of two.
const ROWS: u32 = 17;
/// So sure is somebody who knows nothing: one half, in 1/4096, with no experience in the lowest four bits.
const UNKNOWN: u16 = 2048 << 4;
/// No letter's code is longer.
const LONGEST: usize = 15;
/// Nothing is squeezed to less than a hundredth: whatever claims to be is no pack.
const CLOSEST: usize = 100;

/// The bytes, squeezed.
pub fn squeezed(bytes: &[u8]) -> Vec<u8> {
    let lengths = lengths(bytes);
    let mut result = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes().to_vec();
    result.extend(lengths.chunks(2).map(|pair| pair[0] << 4 | pair[1]));
    let codes = Codes::new(&lengths);
    let mut model = Model::new();
    let mut pen = Pen { low: 0, high: u32::MAX, bytes: result };
    for byte in bytes {
        let (code, length) = codes.code(*byte);
        let mut walk = Walk::begin(&mut model);
        for place in (0..length).rev() {
            let bit = code >> place & 1;
            pen.write(walk.guess(), bit);
            walk.learn(bit);
        }
        model.remember(*byte);
    }
    pen.finish()
}

/// The bytes that [`squeezed`] was given; none where these are not of its making.
pub fn restored(squeezed: &[u8]) -> Option<Vec<u8>> {
    let (count, rest) = squeezed.split_first_chunk()?;
    let (lengths, rest) = rest.split_first_chunk::<128>()?;
    let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
    if count > squeezed.len().saturating_mul(CLOSEST) {
        return None;
    }
    let mut both = [0; 256];
    for (pair, byte) in both.chunks_mut(2).zip(lengths) {
        pair.copy_from_slice(&[byte >> 4, byte & 15]);
    }
    let codes = Codes::new(&both);
    let mut model = Model::new();
    let mut eye = Eye::new(rest);
    let mut bytes = Vec::with_capacity(count);
    while bytes.len() < count {
        let mut search = codes.search();
        let mut walk = Walk::begin(&mut model);
        let byte = loop {
            let bit = eye.read(walk.guess());
            walk.learn(bit);
            if let Some(found) = search.next(bit)? {
                break found;
            }
        };
        model.remember(byte);
        bytes.push(byte);
    }
    Some(bytes)
}

/// The guesses, and what they are made from.
struct Model {
    /// Each row: whom it belongs to, and fifteen guesses for the four bits that follow, in 1/4096, with experience in the lowest four bits.
    rows: Vec<[u16; 16]>,
    /// How much a view counts, by how many views know anything, and by its own experience.
    weights: [[[i32; 16]; VIEWS]; VIEWS + 1],
    /// How sure a guess makes, and back.
    stretch: Vec<i16>,
    squash: Vec<i16>,
    /// The numbers of what each view sees.
    views: [u32; VIEWS],
    /// The last letters.
    last: u64,
    /// The number of the word so far.
    word: u32,
}

impl Model {
    fn new() -> Self {
        let squash: Vec<i16> = (-2048..2048).map(squashed).collect();
        let mut stretch = vec![2047; 4096];
        for (place, guess) in squash.iter().enumerate().rev() {
            let from = usize::try_from(*guess).unwrap_or(0);
            stretch[from] = i16::try_from(place).unwrap_or(0) - 2048;
        }
        for place in (0..4095).rev() {
            // Guesses between two steps are as sure as the next one.
            if stretch[place] == 2047 {
                stretch[place] = stretch[place + 1];
            }
        }
        let mut model = Self {
            rows: vec![[UNKNOWN; 16]; 1 << ROWS],
            weights: [[[22_000; 16]; VIEWS]; VIEWS + 1],
            stretch,
            squash,
            views: [0; VIEWS],
            last: 0,
            word: 0,
        };
        model.look();
        model
    }

    fn remember(&mut self, byte: u8) {
        self.last = self.last << 8 | u64::from(byte);
        let is_letter = byte >= 0x80 || byte.is_ascii_alphanumeric();
        self.word = if is_letter { hash(self.word, u32::from(byte) + 1) } else { 0 };
        self.look();
    }

    fn look(&mut self) {
        let seen = |letters: u32| {
            let seen = self.last & ((1 << (8 * letters)) - 1);
            hash(seen as u32, (seen >> 32) as u32 + letters)
        };
        self.views = [seen(1), seen(2), seen(3), seen(5), hash(self.word, 0x5bd1)];
    }
}

/// The way through the code of one letter.
struct Walk<'m> {
    model: &'m mut Model,
    /// Which row each view uses.
    rows: [usize; VIEWS],
    /// The bits so far, behind a one.
    path: u32,
    /// Where in the rows we are.
    node: usize,
    /// What each view says, how experienced it is, and how many know anything.
    said: [i32; VIEWS],
    experience: [usize; VIEWS],
    knowing: usize,
    guess: i32,
}

impl<'m> Walk<'m> {
    fn begin(model: &'m mut Model) -> Self {
        let empty = [0; VIEWS];
        let mut walk = Self {
            model,
            rows: empty,
            path: 1,
            node: 1,
            said: [0; VIEWS],
            experience: empty,
            knowing: 0,
            guess: 0,
        };
        walk.open();
        walk
    }

    /// Opens the rows for the next four bits; a row that belongs to somebody else is taken over.
    fn open(&mut self) {
        for (row, view) in self.rows.iter_mut().zip(self.model.views) {
            let number = hash(view, self.path);
            let owner = (number & 0xffff) as u16 | 1;
            *row = (number >> (32 - ROWS)) as usize;
            if self.model.rows[*row][0] != owner {
                self.model.rows[*row] = [UNKNOWN; 16];
                self.model.rows[*row][0] = owner;
            }
        }
    }

    /// How likely a one comes next, in 1/4096.
    fn guess(&mut self) -> u32 {
        self.knowing = 0;
        for (view, row) in self.rows.iter().enumerate() {
            let slot = self.model.rows[*row][self.node];
            self.experience[view] = usize::from(slot & 15);
            self.knowing += usize::from(slot & 15 != 0);
            self.said[view] =
                if slot & 15 == 0 { 0 } else { i32::from(self.model.stretch[usize::from(slot >> 4)]) };
        }
        let weights = &self.model.weights[self.knowing];
        let sum: i32 =
            (0..VIEWS).map(|view| (self.said[view] * (weights[view][self.experience[view]] >> 4)) >> 8).sum();
        let place = (sum >> 4).clamp(-2047, 2047) + 2048;
        self.guess = i32::from(self.model.squash[place as usize]).clamp(1, 4094);
        self.guess as u32
    }

    /// What came: all learn from it.
    fn learn(&mut self, bit: u32) {
        const AT_ONCE: i32 = 6;
        /// 1 of 1.5, of 2.5, of 3.5 and so on, in 1/65536.
        const RATES: [i32; 9] = [43_690, 26_214, 18_724, 14_563, 11_915, 10_082, 8738, 7710, 6898];
        const HEAVIEST: i32 = 1 << 20;
        let wrong = ((bit as i32) << 12) - self.guess;
        for (view, row) in self.rows.iter().enumerate() {
            let experience = self.experience[view];
            let weight = &mut self.model.weights[self.knowing][view][experience];
            *weight =
                (*weight + ((self.said[view] * wrong * AT_ONCE + 0x2000) >> 14)).clamp(-HEAVIEST, HEAVIEST);
            let slot = &mut self.model.rows[*row][self.node];
            let guess = i32::from(*slot >> 4);
            let truth = if bit == 1 { 4095 } else { 0 };
            // The first time counts most; later ones less and less, but never nothing.
            let guess = guess + (((truth - guess) * RATES[experience.min(8)]) >> 16);
            *slot = (guess as u16) << 4 | (experience + 1).min(15) as u16;
        }
        self.path = self.path << 1 | bit;
        self.node = self.node << 1 | bit as usize;
        if self.node >= 16 {
            self.node = 1;
            self.open();
        }
    }
}

/// Narrows a number by each bit, and writes down what is certain of it.
struct Pen {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Pen {
    fn write(&mut self, guess: u32, bit: u32) {
        let middle = middle(self.low, self.high, guess);
        if bit == 1 {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.bytes.extend(self.low.to_be_bytes());
        self.bytes
    }
}

/// Reads what [`Pen`] wrote; behind the end there are zeros.
struct Eye<'a> {
    low: u32,
    high: u32,
    number: u32,
    rest: &'a [u8],
}

impl<'a> Eye<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let mut eye = Self { low: 0, high: u32::MAX, number: 0, rest: bytes };
        (0..4).for_each(|_| eye.shift());
        eye
    }

    fn shift(&mut self) {
        let (byte, rest) = self.rest.split_first().unwrap_or((&0, &[]));
        self.number = self.number << 8 | u32::from(*byte);
        self.rest = rest;
    }

    fn read(&mut self, guess: u32) -> u32 {
        let middle = middle(self.low, self.high, guess);
        let bit = u32::from(self.number <= middle);
        if bit == 1 {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.low <<= 8;
            self.high = self.high << 8 | 255;
            self.shift();
        }
        bit
    }
}

const fn middle(low: u32, high: u32, guess: u32) -> u32 {
    let range = high - low;
    low + (range >> 12) * guess + (((range & 0xfff) * guess) >> 12)
}

/// Short codes for frequent letters: fewer guesses.
struct Codes {
    /// How many codes there are of each length.
    counts: [u32; LONGEST + 1],
    /// The letters in the order of their codes.
    letters: Vec<u8>,
    lengths: [u8; 256],
}

/// Looks for a letter by its code, bit after bit.
struct Search<'c> {
    codes: &'c Codes,
    length: usize,
    code: u32,
    first: u32,
    place: u32,
}

impl Codes {
    fn new(lengths: &[u8; 256]) -> Self {
        let mut counts = [0; LONGEST + 1];
        let mut letters = Vec::new();
        for length in 1..=LONGEST {
            let of_this_length =
                (0..=255u8).filter(|letter| usize::from(lengths[usize::from(*letter)]) == length);
            letters.extend(of_this_length);
            counts[length] = letters.len() as u32 - counts[..length].iter().sum::<u32>();
        }
        Self { counts, letters, lengths: *lengths }
    }

    fn search(&self) -> Search<'_> {
        Search { codes: self, length: 0, code: 0, first: 0, place: 0 }
    }

    /// The code of a letter, and its length.
    fn code(&self, letter: u8) -> (u32, usize) {
        let wanted = usize::from(self.lengths[usize::from(letter)]);
        let place = self.letters.iter().position(|other| *other == letter).unwrap_or(0) as u32;
        let (mut first, mut before) = (0, 0);
        for length in 1..wanted {
            first = (first + self.counts[length]) << 1;
            before += self.counts[length];
        }
        (first + place - before, wanted)
    }
}

impl Search<'_> {
    /// The letter, once its code is there; none at all where no code begins like this.
    fn next(&mut self, bit: u32) -> Option<Option<u8>> {
        self.length += 1;
        self.code |= bit;
        let count = *self.codes.counts.get(self.length)?;
        if self.code < self.first + count {
            let place = self.place + self.code.checked_sub(self.first)?;
            return Some(Some(*self.codes.letters.get(place as usize)?));
        }
        self.place += count;
        self.first = (self.first + count) << 1;
        self.code <<= 1;
        Some(None)
    }
}

/// How long the code of each letter is: Huffman's way.
fn lengths(bytes: &[u8]) -> [u8; 256] {
    let mut counts = [0u32; 256];
    bytes.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
    loop {
        let mut lengths = [0u8; 256];
        let mut trees: Vec<(u32, Vec<u8>)> = (0..=255u8)
            .filter(|byte| counts[usize::from(*byte)] > 0)
            .map(|byte| (counts[usize::from(byte)], vec![byte]))
            .collect();
        if let [(_, only)] = &trees[..] {
            lengths[usize::from(only[0])] = 1;
        }
        while trees.len() > 1 {
            crate::order::order_by_key(&mut trees, |(count, _)| std::cmp::Reverse(*count));
            let (Some(one), Some(other)) = (trees.pop(), trees.pop()) else { break };
            let both = [one.1, other.1].concat();
            both.iter().for_each(|byte| lengths[usize::from(*byte)] += 1);
            trees.push((one.0 + other.0, both));
        }
        if lengths.iter().all(|length| usize::from(*length) <= LONGEST) {
            return lengths;
        }
        // Rarer letters are made a little less rare until no code is too long.
        counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = *count / 2 + 1);
    }
}

fn hash(one: u32, other: u32) -> u32 {
    (one ^ other.wrapping_mul(0x9e37_79b1))
        .wrapping_mul(0x85eb_ca6b)
        .rotate_left(15)
        .wrapping_mul(0xc2b2_ae35)
}

/// From how sure one is, in 1/256 of a natural logarithm, to a guess in 1/4096.
fn squashed(sureness: i32) -> i16 {
    const STEPS: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
        3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let (step, rest) = ((sureness + 2048) as usize >> 7, sureness & 127);
    let next = STEPS.get(step + 1).copied().unwrap_or(4094);
    ((STEPS[step] * (128 - rest) + next * rest + 64) >> 7) as i16
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_gets_much_smaller() {
        let text = "Families love the room they wake up in. ".repeat(50);
        let squeezed = squeezed(text.as_bytes());
        assert!(squeezed.len() < 300, "{}", squeezed.len());
        assert_eq!(restored(&squeezed).as_deref(), Some(text.as_bytes()));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            prop_assert_eq!(restored(&squeezed(&bytes)), Some(bytes));
        }

        #[test]
        fn any_bytes_are_restored_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = restored(&bytes);
        }
    }
}
