/// Sentences for people, in every language or not at all.
@NullMarked
package org.throughline.text;

import org.jspecify.annotations.NullMarked;
