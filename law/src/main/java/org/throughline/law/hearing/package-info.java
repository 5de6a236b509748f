/// The hearing, its notice, and the papers due around it.
@NullMarked
package org.throughline.law.hearing;

import org.jspecify.annotations.NullMarked;
