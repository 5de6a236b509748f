package org.throughline.office.paper;

import java.util.List;
import java.util.Optional;

/// One page with its picture, its boxes and what it says, ready to be shown.
///
/// @param picture the picture's file, or empty where none could be made
/// @param width and `height` of the page as displayed, in points; the boxes are in the same measure
/// @param front the first page of the report, as seen from its folder
/// @param original where the paper itself lies, opened at this page; empty where it does not lie beside the
///     report
/// @param previous and `next` are the neighbours among the pages shown, or empty
record PageSheet(
        Language w,
        String front,
        String original,
        String label,
        String meaning,
        String file,
        int number,
        int of,
        String picture,
        double width,
        double height,
        List<Item> items,
        List<Covered> covered,
        String previous,
        String next,
        List<Run> map) {

    /// Something the page says. `f4` is its box and `r4` its line.
    ///
    /// @param printed the page's own words, where they differ from the value
    /// @param dispute the number of the contradiction it takes a side in
    record Item(
            int number,
            boolean sure,
            String name,
            Sentence about,
            Sentence value,
            String printed,
            String tag,
            String tagStyle,
            Optional<Integer> dispute,
            Optional<Rect> box) {}

    /// A redaction bar. Nothing from under it is known to this program.
    record Covered(String code, Rect box) {}

    /// In points, from the top left corner.
    record Rect(double x, double y, double width, double height) {
        static Rect between(double left, double top, double right, double bottom) {
            return new Rect(Chart.tenth(left), Chart.tenth(top), Chart.tenth(right - left), Chart.tenth(bottom - top));
        }
    }

    /// Pages next to each other in the same state, on the map of the file.
    record Run(int first, int pages, String style) {}

    int factCount() {
        return items.size();
    }

    boolean hasUnsure() {
        return items.stream().anyMatch(item -> !item.sure());
    }
}
