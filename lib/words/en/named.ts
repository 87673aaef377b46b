/** Countries whose names have an article inside a sentence. */
const COUNTRIES =
  /^(United (States|Kingdom|Arab Emirates)|Bahamas|Comoros|Gambia|Holy See|Maldives|Netherlands|Philippines|Seychelles|.+ (Islands|Republic))$/;

/** How the names of authorities begin that have an article inside a sentence. */
const AUTHORITIES =
  /^(Committee|Council|Court|Cyber\S+ A|European (Commission|Court|Parliament|Union)|Federal|Ministry|National (Cyber|Dev)|Office|State (Adm|Cou)|Supreme Court|US (Bureau|Court|Dep|Dis|Federal|House|Office|Senate))/;

/** A name inside a sentence: `the United States`, `the US Department of State`, `China`. */
export function named(name: string): string {
  return COUNTRIES.test(name) || AUTHORITIES.test(name) ? `the ${name}` : name;
}
