/// Keeps every client's record locked, and writes down who opened it and why.
@NullMarked
package org.throughline.vault;

import org.jspecify.annotations.NullMarked;
