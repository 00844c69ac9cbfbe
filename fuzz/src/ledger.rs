//! How much memory is at work, and what is left behind? An allocator that keeps a ledger.
//!
//! A pack of knowledge is read for good: its words are leaked on purpose, since a page reads a language once. A fuzzer reads thousands a
//! second, so what one run has left behind is given back when the run is over.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};

#[global_allocator]
static LEDGER: Ledger = Ledger {
    now: AtomicUsize::new(0),
    peak: AtomicUsize::new(0),
    run: AtomicUsize::new(0),
    first: UnsafeCell::new(ptr::null_mut()),
};

/// Runs `work` and gives the greatest number of bytes that it had at work at once, beside what was there before.
pub fn peak(work: impl FnOnce()) -> usize {
    let before = LEDGER.now.load(Ordering::Relaxed);
    LEDGER.peak.store(before, Ordering::Relaxed);
    work();
    LEDGER.peak.load(Ordering::Relaxed) - before
}

/// The same, and gives back all that the run has left behind. Nothing of it may be used afterwards.
pub fn swept(work: impl FnOnce()) -> usize {
    LEDGER.run.fetch_add(1, Ordering::Relaxed);
    let peak = peak(work);
    LEDGER.sweep();
    peak
}

struct Ledger {
    now: AtomicUsize,
    peak: AtomicUsize,
    /// The number of the run; 0 before the first one, whose belongings are never swept.
    run: AtomicUsize,
    /// The newest block of this run.
    first: UnsafeCell<*mut Entry>,
}

// SAFETY: libFuzzer calls a target on one thread, and Rust code runs on no other one here.
unsafe impl Sync for Ledger {}

/// What stands before each block.
#[repr(C)]
struct Entry {
    next: *mut Entry,
    before: *mut Entry,
    size: usize,
    align: usize,
    run: usize,
}

/// Where a block begins behind its entry.
const fn offset(align: usize) -> usize {
    let entry = size_of::<Entry>();
    entry.div_ceil(align) * align
}

fn with_entry(size: usize, align: usize) -> Option<Layout> {
    let align = if align < align_of::<Entry>() { align_of::<Entry>() } else { align };
    Layout::from_size_align(size.checked_add(offset(align))?, align).ok()
}

// SAFETY: every block is one of the system's, with an entry before it that says how it was made.
unsafe impl GlobalAlloc for Ledger {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let align = layout.align().max(align_of::<Entry>());
        let Some(whole) = with_entry(layout.size(), align) else { return ptr::null_mut() };
        // SAFETY: the layout is not empty, for an entry stands in it.
        let start = unsafe { System.alloc(whole) };
        if start.is_null() {
            return start;
        }
        let run = self.run.load(Ordering::Relaxed);
        // SAFETY: the block is big enough for both, and ours alone.
        unsafe {
            let block = start.add(offset(align));
            let entry = block.cast::<Entry>().sub(1);
            let next = if run == 0 { ptr::null_mut() } else { *self.first.get() };
            entry.write(Entry { next, before: ptr::null_mut(), size: layout.size(), align, run });
            if run != 0 {
                if !next.is_null() {
                    (*next).before = entry;
                }
                *self.first.get() = entry;
            }
            let now = self.now.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
            self.peak.fetch_max(now, Ordering::Relaxed);
            block
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, _: Layout) {
        // SAFETY: the block came from `alloc`, which has put an entry before it.
        unsafe { self.give_back(block.cast::<Entry>().sub(1)) }
    }
}

impl Ledger {
    /// # Safety
    ///
    /// The entry stands before a living block.
    unsafe fn give_back(&self, entry: *mut Entry) {
        // SAFETY: by the caller's word; neighbours in the list live as well.
        unsafe {
            let Entry { next, before, size, align, run } = entry.read();
            if run != 0 {
                if !next.is_null() {
                    (*next).before = before;
                }
                if before.is_null() {
                    *self.first.get() = next;
                } else {
                    (*before).next = next;
                }
            }
            self.now.fetch_sub(size, Ordering::Relaxed);
            if let Some(whole) = with_entry(size, align) {
                System.dealloc(entry.add(1).cast::<u8>().sub(offset(align)), whole);
            }
        }
    }

    fn sweep(&self) {
        let run = self.run.swap(0, Ordering::Relaxed);
        // SAFETY: what was made in this run and is still in the list is used by nobody, as the callers of `swept` promise.
        unsafe {
            while !(*self.first.get()).is_null() {
                self.give_back(*self.first.get());
            }
        }
        let _ = run;
    }
}
