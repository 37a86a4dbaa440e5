// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The functions that a proxy script may call, as Netscape described them and browsers have them. `system`
// looks names up; the script gets the functions and never `system`.
(function (system) {
    "use strict";

    const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    const weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    const lower = (text) => String(text).toLowerCase();

    // Four numbers as one; nothing for what is no IPv4 address.
    function ipv4(text) {
        const parts = String(text).split(".");
        if (parts.length !== 4 || !parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) < 256))
            return null;
        return parts.reduce((number, part) => number * 256 + Number(part), 0);
    }

    // The last argument "GMT" chooses the clock; the rest says when.
    function clockOf(given) {
        const all = Array.from(given);
        const isUtc = all.length > 0 && lower(all[all.length - 1]) === "gmt";
        const now = new Date();
        const read = (name) => (isUtc ? now["getUTC" + name]() : now["get" + name]());
        return { read: read, when: isUtc ? all.slice(0, -1) : all };
    }

    // Whether `now` is in the range, each a list of numbers with the most significant first. A range that ends
    // before it begins goes over the turn of the year, the week or the day.
    function isWithin(from, now, to, goesRound) {
        const order = (left, right) => {
            for (let i = 0; i < left.length; ++i) {
                if (left[i] !== right[i])
                    return left[i] < right[i] ? -1 : 1;
            }
            return 0;
        };
        if (order(from, to) <= 0)
            return order(from, now) <= 0 && order(now, to) <= 0;
        return goesRound && (order(from, now) <= 0 || order(now, to) <= 0);
    }

    function indexIn(names, given) {
        return names.indexOf(String(given).toUpperCase());
    }

    // What one argument of dateRange is, and its number.
    function datePart(given) {
        const month = indexIn(months, given);
        if (month >= 0)
            return { kind: "Month", rank: 1, number: month };
        const number = Number(given);
        return number > 31 ? { kind: "FullYear", rank: 0, number: number }
                           : { kind: "Date", rank: 2, number: number };
    }

    // Linear in both, whatever the pattern: an expression with many stars is not to take for ever.
    function matches(text, pattern) {
        let at = 0;
        let like = 0;
        let star = -1;
        let resume = 0;
        while (at < text.length) {
            if (like < pattern.length && pattern[like] === "*") {
                star = like++;
                resume = at;
            } else if (like < pattern.length && (pattern[like] === "?" || pattern[like] === text[at])) {
                ++like;
                ++at;
            } else if (star >= 0) {
                like = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (like < pattern.length && pattern[like] === "*")
            ++like;
        return like === pattern.length;
    }

    const world = {
        isPlainHostName(host) {
            return !/[.:]/.test(String(host));
        },
        dnsDomainIs(host, domain) {
            return lower(host).endsWith(lower(domain));
        },
        localHostOrDomainIs(host, domainHost) {
            const asked = lower(host);
            const whole = lower(domainHost);
            return asked === whole || (!asked.includes(".") && whole.startsWith(asked + "."));
        },
        isResolvable(host) {
            return world.dnsResolve(host) !== null;
        },
        isInNet(host, pattern, mask) {
            const address = ipv4(ipv4(host) === null ? world.dnsResolve(host) : host);
            const network = ipv4(pattern);
            const bits = ipv4(mask);
            if (address === null || network === null || bits === null)
                return false;
            // By >>> 0, because the operators take the first bit for a sign.
            return ((address & bits) >>> 0) === ((network & bits) >>> 0);
        },
        dnsResolve(host) {
            const found = system.resolve(String(host));
            return found === "" ? null : found;
        },
        myIpAddress() {
            return system.ownAddress();
        },
        dnsDomainLevels(host) {
            return String(host).split(".").length - 1;
        },
        shExpMatch(text, pattern) {
            return matches(lower(text), lower(pattern));
        },
        weekdayRange() {
            const clock = clockOf(arguments);
            const days = clock.when.map((name) => indexIn(weekdays, name));
            if (days.length < 1 || days.length > 2 || days.includes(-1))
                return false;
            return isWithin([days[0]], [clock.read("Day")], [days[days.length - 1]], true);
        },
        dateRange() {
            const clock = clockOf(arguments);
            const parts = clock.when.map(datePart);
            const half = parts.length === 1 ? parts.length : parts.length / 2;
            const from = parts.slice(0, half);
            const to = parts.length === 1 ? from : parts.slice(half);
            const isEven = Number.isInteger(half) && half >= 1 && half <= 3
                && from.every((part, i) => part.kind === to[i].kind);
            if (!isEven)
                return false;
            const sorted = (list) => list.slice().sort((left, right) => left.rank - right.rank);
            const numbers = (list) => sorted(list).map((part) => part.number);
            const now = sorted(from).map((part) => clock.read(part.kind));
            const hasYear = from.some((part) => part.kind === "FullYear");
            return isWithin(numbers(from), now, numbers(to), !hasYear);
        },
        timeRange() {
            const clock = clockOf(arguments);
            const when = clock.when.map(Number);
            const now = [clock.read("Hours"), clock.read("Minutes"), clock.read("Seconds")];
            const count = when.length === 1 ? 1 : when.length / 2;
            if (![1, 2, 3].includes(count) || when.some(Number.isNaN))
                return false;
            const to = when.length === 1 ? when : when.slice(count);
            return isWithin(when.slice(0, count), now.slice(0, count), to, true);
        },
        // Not shown to anybody; scripts that were being looked into still call it.
        alert() { },
    };
    return world;
})
