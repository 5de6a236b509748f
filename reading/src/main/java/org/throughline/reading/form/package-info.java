/// One reader per kind of paper, holding on to its labels.
@NullMarked
package org.throughline.reading.form;

import org.jspecify.annotations.NullMarked;
