/// How a rule is asked, and how it is answered in every world the record leaves open.
@NullMarked
package org.throughline.rule;

import org.jspecify.annotations.NullMarked;
